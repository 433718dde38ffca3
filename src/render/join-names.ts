/** Names as one phrase: `Spodziewane rezultaty, główni partnerzy i priorytetowe instrumenty`. */
export function joinNames(names: readonly string[], language: string): string {
  const [first, ...others] = names;
  if (first === undefined) return '';
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  return list.format([first, ...others.map((name) => lowerFirstLetter(name, language))]);
}

/** Names that begin like an abbreviation (`BDL`) keep their letters. */
function lowerFirstLetter(name: string, language: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.slice(0, 1).toLocaleLowerCase(language) + name.slice(1);
}
