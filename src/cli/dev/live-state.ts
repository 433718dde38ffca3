import type { ServerResponse } from 'node:http';
import type { Trouble } from './describe-trouble.ts';

/** What open pages are told: always all of it, so that whoever comes late has missed nothing. */
export interface LiveState {
  /** Another one whenever pages may have changed. */
  readonly revision: string;
  /** What is wrong, until it is mended. */
  readonly trouble: Trouble | undefined;
  readonly documents: readonly LiveDocument[];
}

/** A document that can be looked at. */
export interface LiveDocument {
  /** Relative to the site. */
  readonly path: string;
  readonly revision: string;
  /** Where its last change is, a page of the document; undefined where that is not known. */
  readonly page: number | undefined;
}

/** The state, and everybody who wants to hear of it. */
export interface LiveStates {
  readonly read: () => LiveState;
  readonly change: (change: Partial<LiveState>) => void;
  /** Another one with each call, also than those of an earlier start. */
  readonly nextRevision: () => string;
  /** Sends the state, and each later one, as server-sent events. */
  readonly follow: (connection: ServerResponse) => void;
  readonly close: () => void;
}

/** Nothing is said for so long at most: what stands between may close a silent connection. */
const silenceMs = 15_000;

/** A state in which nothing has happened yet. */
export function createLiveStates(): LiveStates {
  const start = Date.now().toString(36);
  let revisions = 0;
  const nextRevision = (): string => `${start}-${String((revisions += 1))}`;
  let state: LiveState = { revision: nextRevision(), trouble: undefined, documents: [] };
  const followers = new Set<ServerResponse>();
  const send = (follower: ServerResponse): void => {
    follower.write(`data: ${JSON.stringify(state)}\n\n`);
  };
  const beat = setInterval(() => {
    for (const follower of followers) follower.write(':\n\n');
  }, silenceMs);
  beat.unref();
  return {
    read: () => state,
    nextRevision,
    change: (change) => {
      state = { ...state, ...change };
      for (const follower of followers) send(follower);
    },
    follow: (connection) => {
      followers.add(connection);
      connection.once('close', () => followers.delete(connection));
      send(connection);
    },
    close: () => {
      clearInterval(beat);
      for (const follower of followers) follower.end();
    },
  };
}
