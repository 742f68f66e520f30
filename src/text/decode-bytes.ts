import type {TextDecoder} from 'node:util';

/** What windows-1252 has from 0x80 to 0x9F; five places are empty. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decode bytes; Node's decoders up to version 22 take windows-1252 for ISO-8859-1, which has controls there. */
export function decodeBytes(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009F]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80] as string);
}
