import { createElement, useState } from "react";
import { render } from "react-dom";
import { ContentState, Editor, EditorState, getDefaultKeyBinding, RichUtils } from "draft-js";

export function mount(place, paragraphs) {
  let model;
  function Field() {
    const [state, setState] = useState(() => EditorState.createWithContent(ContentState.createFromText(paragraphs.join("\n"))));
    model = state;
    const handleKeyCommand = (command, from) => {
      const next = RichUtils.handleKeyCommand(from, command);
      if (next) setState(next);
      return next ? "handled" : "not-handled";
    };
    return createElement(Editor, { editorState: state, onChange: setState, handleKeyCommand, keyBindingFn: getDefaultKeyBinding });
  }
  render(createElement(Field), place);
  return { text: () => model.getCurrentContent().getPlainText("\n") };
}
