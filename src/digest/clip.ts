import {countWords} from '../text/count-words.js';
import {type LinkedText, sliceLinked} from '../text/linked-text.js';

/** Cut a text after so many words, at a word's end and with `…`; a text that is short enough stays as it is. */
export function clip(linked: LinkedText, most: number): LinkedText {
  if (countWords(linked.text) <= most) return linked;
  let end = 0;
  let words = 0;
  for (const match of linked.text.matchAll(/\S+/g)) {
    const cost = countWords(match[0]);
    if (words + cost > most) {
      if (words === 0) end = [...match[0]].slice(0, most * 2).join('').length;
      break;
    }
    words += cost;
    end = match.index + match[0].length;
  }
  const cut = sliceLinked(linked, 0, end);
  return {...cut, text: `${cut.text.replace(/[,;:–—-]$/, '')} …`};
}
