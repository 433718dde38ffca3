const selector = /^@page ([\w-]*):(left|right) /;

/** `@page` rules for paper that is printed on one side: what holds for right pages holds for all. */
export function singleSidedRules(rules: readonly string[]): string[] {
  return rules.flatMap((rule) => {
    const side = selector.exec(rule)?.[2];
    if (side === undefined) return [rule];
    return side === 'left' ? [] : [rule, rule.replace(':right ', ':left ')];
  });
}
