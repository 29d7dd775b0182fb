import { start } from "./start-tinymce";
export const mount = (place, paragraphs) => start(place, paragraphs, true);
