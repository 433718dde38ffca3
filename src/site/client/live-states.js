/**
 * What the server tells.
 * @typedef {{ line: number, before: string, marked: string, after: string }} Frame
 * @typedef {{ place: string, sentence: string, frame?: Frame }} Finding
 * @typedef {{ title: string, hint: string, findings: readonly Finding[] }} Trouble
 * @typedef {{ path: string, revision: string, page?: number }} LiveDocument
 * @typedef {{ revision: string, trouble?: Trouble | undefined, documents: readonly LiveDocument[] }} State
 */

/**
 * Follows the server, as long as the page is seen: browsers open only a few connections to one server, and each page that
 * follows holds one. Whoever comes back is told all that holds now.
 *
 * @param {string} home
 * @param {{ onState: (state: State) => void, onLost: () => void }} listener
 */
export function followStates(home, { onState, onLost }) {
  /** @type {EventSource | undefined} */
  let source;
  const open = () => {
    source = new EventSource(`${home}events`);
    source.addEventListener('message', ({ data }) => onState(JSON.parse(data)));
    source.addEventListener('error', () => {
      onLost();
      // Some browsers give up where nobody listens any more.
      if (source?.readyState === EventSource.CLOSED) setTimeout(reopen, 1000);
    });
  };
  const reopen = () => {
    source?.close();
    source = undefined;
    if (document.visibilityState === 'visible') open();
  };
  document.addEventListener('visibilitychange', reopen);
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) reopen();
  });
  reopen();
}
