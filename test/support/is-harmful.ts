/** Whether a terminal may obey a character, by the numbers that the project's rules name: apart from the source's own way. */
export function isHarmful(code: number): boolean {
  const isControl = (code < 0x20 && code !== 9 && code !== 10) || (code >= 0x7f && code <= 0x9f);
  const isBidi = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return (
    isControl || isBidi || [0x061c, 0x200e, 0x200f].includes(code) || (code >= 0xe0000 && code <= 0xe007f)
  );
}
