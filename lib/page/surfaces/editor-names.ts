import type { EditorName } from "./surface";

/** Which editor owns an editable element, told by the marks it leaves on it or on an element around it. */
export function editorOf(root: HTMLElement): EditorName {
  const byMark = MARKS.find(([selector]) => root.matches(selector) || root.closest(selector) !== null);
  return byMark?.[1] ?? "plain editable";
}

const MARKS: readonly (readonly [selector: string, editor: EditorName])[] = [
  ['[data-ms-editor="true"]', "Outlook"],
  ['[data-tid="ckeditor"]', "Teams"],
  [".ck-editor__editable", "CKEditor 5"],
  [".cke_editable", "CKEditor 4"],
  [".mce-content-body", "TinyMCE"],
  [".ql-editor", "Quill"],
  [".ProseMirror", "ProseMirror"],
  ["[data-lexical-editor]", "Lexical"],
  ["[data-slate-editor]", "Slate"],
  [".public-DraftEditor-content", "Draft.js"],
  [".cm-content", "CodeMirror"],
  [".CodeMirror", "CodeMirror 5"],
  ["trix-editor", "Trix"],
  [".note-editable", "Summernote"],
  [".jodit-wysiwyg", "Jodit"],
  [".sun-editor-editable", "SunEditor"],
];
