/** What `doctor` says, in English. */
export const doctorTextsEn = {
  'help.command.doctor': 'checks whether this computer has all that a build needs',
  'doctor.node': 'Node {found} (at least {wanted} is needed)',
  'doctor.hint-node': 'Install a newer Node.',
  'doctor.program': 'strategia {version} in {folder}',
  'doctor.data': 'Data: {folder}',
  'doctor.no-data': 'There are no data in {folder} (site.json).',
  'doctor.hint-no-data':
    'Start the program in the folder of the project, name the data with --data, or begin anew: strategia init.',
  'doctor.browser': 'The browser starts: {version}',
  'doctor.browser-not-tested': 'The browser starts, but the program was not tested with it: {version}',
  'doctor.hint-browser-not-tested':
    'Documents will be previews only. The tested one comes by: npx puppeteer browsers install chrome-headless-shell@147',
  'doctor.no-browser': 'There is no browser that prints documents: {found}',
  'doctor.no-sandbox':
    'The sandbox of the browser is off, because the program runs as root or the system does not allow it.',
  'doctor.fonts': 'Fonts: {names}',
  'doctor.no-fonts': 'Fonts cannot be read: {names}',
  'doctor.hint-no-fonts': 'Install the packages again: npm ci',
  'doctor.writable': '{folder} can be written to',
  'doctor.not-writable': '{folder} cannot be written to ({found}).',
  'doctor.hint-not-writable':
    'Change the rights of this folder, or start the program as somebody who has them.',
  'doctor.disk': 'Free space on the disk: {free} GB',
  'doctor.hint-disk': 'Big plans take up to {wanted} GB. Remove what is not needed.',
  'doctor.memory': 'Memory: {found} GB',
  'doctor.hint-memory': 'Big plans need {wanted} GB; smaller ones build here, too.',
  'doctor.ready': 'All is there: it can build.',
  'doctor.not-ready': 'Something is missing: mend what has a ✗.',
} as const;

/** The key of one of these sentences. */
export type DoctorTextKey = keyof typeof doctorTextsEn;
