/** @typedef {{ version: string, value: unknown }} Draft */

/**
 * What was written and not saved, kept in this tab: it is there again when the page is loaded anew.
 *
 * @param {string} address
 */
export function openDraft(address) {
  const key = `strategia-draft ${location.pathname} ${address}`;
  return {
    /** @returns {Draft | undefined} */
    read: () => {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
      } catch (error) {
        console.warn(error);
        return undefined;
      }
    },
    /** A draft too long for the browser is not kept; the page then asks before it is left. @param {Draft} draft */
    keep: (draft) => {
      try {
        sessionStorage.setItem(key, JSON.stringify(draft));
      } catch (error) {
        console.warn(error);
      }
    },
    drop: () => sessionStorage.removeItem(key),
  };
}
