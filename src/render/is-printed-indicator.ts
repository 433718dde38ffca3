import type { IndicatorView } from '../model/view.ts';

/** True for an indicator of which something was adopted; values reported later are no part of the document. */
export function isPrintedIndicator(indicator: IndicatorView): boolean {
  return indicator.goals.length > 0 || indicator.baseline !== undefined || indicator.targets.length > 0;
}
