import {decodeWords} from 'postal-mime';
import {collapse} from '../../text/collapse.js';

/** A header's words with encoded words decoded (RFC 2047): `=?ISO-8859-1?Q?J=F6rg?=` is Jörg. */
export function words(value: string): string {
  return collapse(decodeWords(value));
}
