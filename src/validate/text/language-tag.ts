/** Whether dates, numbers and plural forms can be written in a language of that tag (BCP 47); "pl-12" is none. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
