'use client';
import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setSelection,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';
import type { ShownTextFinding } from '../wording/endpoint.ts';
import { WordingHints } from './WordingHints.tsx';

/** A text node and where its words stand in the whole. */
interface Segment {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of the editor, blocks on lines of their own, and which node holds which of them. */
function $wordsOf(): { readonly text: string; readonly segments: readonly Segment[] } {
  const segments: Segment[] = [];
  let text = '';
  const visit = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      const start = text.length;
      text += node.getTextContent();
      segments.push({ key: node.getKey(), start, end: text.length });
    } else if ($isLineBreakNode(node)) text += '\n';
    else if ($isElementNode(node)) {
      node.getChildren().forEach(visit);
      if (!node.isInline() && !text.endsWith('\n')) text += '\n';
    }
  };
  visit($getRoot());
  return { text, segments };
}

/** Puts words in place of others, which may reach over several nodes. Does nothing when the text has changed. */
function $replace({ end, found, start }: ShownTextFinding, token: string): void {
  const { segments, text } = $wordsOf();
  const first = segments.find((one) => start >= one.start && start < one.end);
  const last = segments.find((one) => end > one.start && end <= one.end);
  if (text.slice(start, end) !== found || !first || !last) return;
  const selection = $createRangeSelection();
  selection.anchor.set(first.key, start - first.start, 'text');
  selection.focus.set(last.key, end - last.start, 'text');
  $setSelection(selection);
  selection.insertText(token);
}

function RunningTextHints() {
  const [editor] = useLexicalComposerContext();
  const [text, setText] = useState('');
  useEffect(() => {
    setText(editor.getEditorState().read($wordsOf).text);
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) setText(editorState.read($wordsOf).text);
    });
  }, [editor]);
  const insert = (finding: ShownTextFinding, token: string) => {
    // At once: joined with the focus, the form would take it for a focus alone.
    editor.update(() => $replace(finding, token), { discrete: true });
    editor.focus();
  };
  return <WordingHints isHeadline={false} onInsert={insert} text={text} />;
}

export const WordingFeatureClient = createClientFeature({
  plugins: [{ Component: RunningTextHints, position: 'belowContainer' }],
});
