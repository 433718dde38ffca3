/** Runs something while variables of the environment are others. */
export async function withEnvironment<T>(
  changes: Readonly<Record<string, string>>,
  run: () => Promise<T>,
): Promise<T> {
  const usual = { ...process.env };
  Object.assign(process.env, changes);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(changes))
      if (usual[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = usual[name];
  }
}
