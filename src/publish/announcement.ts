/** Something that one part of a run will say and others wait for. (`Promise.withResolvers` needs Node 22.) */
export interface Announcement<T> {
  readonly heard: Promise<T>;
  readonly say: (value: T) => void;
  readonly fail: (reason: unknown) => void;
}

/** An announcement that nobody has to listen to: a failure without listeners ends nothing. */
export function createAnnouncement<T>(): Announcement<T> {
  let say: (value: T) => void = () => undefined;
  let fail: (reason: unknown) => void = () => undefined;
  const heard = new Promise<T>((resolve, reject) => {
    say = resolve;
    fail = reject;
  });
  heard.then(
    () => undefined,
    () => undefined,
  );
  return { heard, say, fail };
}
