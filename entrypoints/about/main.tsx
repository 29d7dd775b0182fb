import { render } from "preact";
import { askedFor } from "@/lib/platform/asked-for";
import { extensionVersion } from "@/lib/platform/extension-version";
import { advice } from "@/lib/rulebook/advice";
import { About } from "@/lib/ui/about";

const root = document.getElementById("about");
if (root) render(<About version={extensionVersion()} checked={advice.checked} {...askedFor()} />, root);
