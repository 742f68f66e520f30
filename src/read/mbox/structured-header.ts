/** A header such as `text/plain; charset="utf-8"; format=flowed`. */
export interface StructuredHeader {
  /** What stands before the first semicolon. */
  value: string;
  /** The parameters by name in lower case; the first where one is repeated. */
  params: ReadonlyMap<string, string>;
}

/** `; name=word` or `; name="quoted words"`, where a backslash takes the next character as it is. */
const PARAMETER =
  /;\s{0,100}([!-:<>-~]{1,80}?)\*?\s{0,100}=\s{0,100}(?:"((?:[^"\\]|\\.){0,1000})"|([^\s;"]{0,1000}))/g;

/** Part a header's value from its parameters (RFC 2045, 5.1); what is no parameter is passed over. */
export function structuredHeader(header: string): StructuredHeader {
  const end = header.indexOf(';');
  const params = new Map<string, string>();
  for (const [, name = '', quoted, word = ''] of header.matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    if (!params.has(key)) params.set(key, quoted === undefined ? word : quoted.replace(/\\(.)/g, '$1'));
  }
  return {value: (end === -1 ? header : header.slice(0, end)).trim(), params};
}
