/**
 * The name that people use of an author: of `Dournaee, Blake` what follows the comma, of an address its local part,
 * else the first word.
 */
export function firstName(author: string): string {
  const [family = '', given = ''] = author.split(',', 2);
  const [word = ''] = (given.trim() || family.trim()).split(/\s+/, 1);
  return word.split('@', 1)[0] || word;
}
