import { examineMachine } from '../doctor/examine-machine.ts';
import type { Finding } from '../doctor/examine-machine.ts';
import type { CommandContext } from './command-context.ts';

const marks: Readonly<Record<Finding['state'], string>> = { good: '✓', attention: '!', bad: '✗' };

/** `strategia doctor`: what a build needs, and whether it is here, in one screen. 1 where something is missing. */
export async function doctor(context: CommandContext): Promise<0 | 1> {
  const { settings, version, say, print, arguments: options } = context;
  const findings = await examineMachine(settings, { version, messages: options.messages });
  for (const { what, state, values } of findings) {
    print(`${marks[state]} ${say(`doctor.${what}`, values)}`);
    if (state !== 'good' && what in hints)
      print(`  ${say(`doctor.hint-${what as keyof typeof hints}`, values)}`);
  }
  const isReady = findings.every(({ state }) => state !== 'bad');
  print('');
  print(say(isReady ? 'doctor.ready' : 'doctor.not-ready'));
  return isReady ? 0 : 1;
}

/** What has something that can be done about it. */
const hints = {
  node: true,
  'no-data': true,
  'browser-not-tested': true,
  'no-fonts': true,
  'not-writable': true,
  disk: true,
  memory: true,
} as const;
