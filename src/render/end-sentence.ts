/** Text with a full stop at its end, unless it has one already: `2018 r.` */
export function endSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
