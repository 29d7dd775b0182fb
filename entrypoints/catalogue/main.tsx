import { render } from "preact";
import { advice } from "@/lib/rulebook/advice";
import { entries } from "@/lib/rulebook/entries";
import { Catalogue } from "@/lib/ui/catalogue";

const root = document.getElementById("catalogue");
if (root) render(<Catalogue entries={entries} advice={advice} />, root);
