import { format, resolveConfig } from 'prettier';

/**
 * A document with one part anew: what stands between the mark of this name and its end.
 *
 * @param by the program that writes it, which the mark names
 */
export function withPart(text, { name, by, content }) {
  const begin = `<!-- ${name}: written by ${by} -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The document needs the marks ${begin} … ${end}`);
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`;
}

export async function formatted(text, document) {
  const options = await resolveConfig(document);
  return format(text, { ...options, parser: 'markdown' });
}
