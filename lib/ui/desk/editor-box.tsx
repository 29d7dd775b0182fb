import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Block } from "@/lib/engine/block";
import type { Finding } from "@/lib/engine/report";
import { createAdvertEditor, type AdvertEditor, type Edited } from "./advert-editor";
import { deskWords } from "./desk-words";

export interface EditorBoxProps {
  /** The text at first; from then on the editor holds it. */
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
  readonly current: string | undefined;
  readonly editorRef: RefObject<AdvertEditor | null>;
  readonly newId: () => string;
  readonly onEdit: (edited: Edited) => void;
  readonly onPick: (findingId: string) => void;
}

/** The place of the editor. It is made once for an advert and outlives every check. */
export function EditorBox({ blocks, findings, current, editorRef, newId, onEdit, onPick }: EditorBoxProps) {
  const placeRef = useRef<HTMLDivElement>(null);
  const hearRef = useRef({ onEdit, onPick });
  const firstRef = useRef({ blocks, newId });

  useEffect(() => {
    hearRef.current = { onEdit, onPick };
  }, [onEdit, onPick]);

  useEffect(() => {
    if (!placeRef.current) return undefined;
    const editor = createAdvertEditor({
      place: placeRef.current,
      ...firstRef.current,
      label: deskWords.advert.text,
      onEdit: (edited) => hearRef.current.onEdit(edited),
      onPick: (id) => hearRef.current.onPick(id),
    });
    editorRef.current = editor;
    return () => {
      editorRef.current = null;
      editor.destroy();
    };
  }, [editorRef]);

  useEffect(() => editorRef.current?.mark(findings, current), [editorRef, findings, current]);

  return <div class="ww-editor" ref={placeRef} />;
}
