export interface ActionProps {
  readonly label: string;
  /** One way among others. */
  readonly quiet?: boolean;
  readonly onClick: () => void;
}

/** The one thing to do on a screen without an advert. */
export function Action({ label, quiet = false, onClick }: ActionProps) {
  return (
    <p>
      <button
        type="button"
        class={`nhsuk-button nhsuk-button--small${quiet ? " nhsuk-button--secondary" : ""}`}
        onClick={onClick}
      >
        {label}
      </button>
    </p>
  );
}
