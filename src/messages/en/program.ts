import { beginTextsEn } from './begin.ts';
import { doctorTextsEn } from './doctor.ts';
import { editTextsEn } from './edit.ts';
import { importTextsEn } from './import.ts';
import { accessibilityTextsEn } from './accessibility.ts';
import { releaseTextsEn } from './release.ts';
import { reviewTextsEn } from './review.ts';
import { workbookTextsEn } from './workbook.ts';

/** What the program says of itself, in English. `{name}` is a placeholder. */
export const programTextsEn = {
  ...beginTextsEn,
  ...doctorTextsEn,
  ...editTextsEn,
  ...importTextsEn,
  ...accessibilityTextsEn,
  ...releaseTextsEn,
  ...reviewTextsEn,
  ...workbookTextsEn,
  'help.about': 'strategia {version} - publishes a strategy from JSON files as a site and a PDF.',
  'help.usage': 'Usage: strategia <command> [options]',
  'help.commands': 'Commands:',
  'help.command.build': 'builds every edition into output/',
  'help.command.validate': 'checks the data and says what to correct',
  'help.command.tidy': 'shows spaces, accents and unseen characters that it can put right; --write does it',
  'help.command.explain':
    'explains a problem by an example: strategia explain CODE; without a code it lists all of them',
  'help.command.dev': 'builds, serves the site on this machine and builds again after each change',
  'help.command.extract':
    'takes the data out of a full document: strategia extract DOCUMENT.pdf --out FOLDER',
  'help.command.labels':
    'writes the words that a language lacks, for somebody to translate: strategia labels de',
  'help.command.build-all':
    'builds every project below a folder whose data have changed: strategia build-all FOLDER --out FOLDER',
  'help.command.catalogue': 'merges what shards of build-all have left: strategia catalogue FOLDER',
  'help.options': 'Options:',
  'help.option.edition': 'only this edition (build needs --out with it)',
  'help.option.out': 'where to write; an existing folder must be empty or made by strategia',
  'help.option.only': 'only one face of the edition (needs --out)',
  'help.option.profile': 'only these forms of the document; several with commas (needs --out)',
  'help.option.pdf-standard':
    'ua-1: PDF/UA-1 and PDF/A-3a, known to every reader (usual); ua-2: PDF 2.0 with PDF/UA-2, PDF/A-4f and WTPDF',
  'help.option.proposals': "show or hide the editors' proposals; must be chosen for an adopted edition",
  'help.option.data': 'the folder with the data; data/ by default',
  'help.option.base': 'the path under which the site will be served; / by default',
  'help.option.no-cache': 'makes everything anew, even what has not changed since the last build',
  'help.option.shard': 'build-all: only a part of the projects, e.g. 2/4 the second of four',
  'help.option.port': 'dev, edit: the port on this machine; 8080 by default',
  'help.option.write': 'tidy, import: changes the files',
  'help.option.format':
    'what validate and build have found, for other programs as well; text draws the lines with problems also where there is no terminal',
  'help.option.messages': "the language of the program's messages; pl by default",
  'help.option.debug': "tells more about the program's own errors",
  'help.option.help': 'shows this text',
  'help.option.version': 'shows the version',
  'usage.unknown-command': 'There is no command "{found}". Commands: {allowed}.',
  'usage.did-you-mean': 'Did you mean "{suggestion}"?',
  'usage.unexpected-argument': '"{found}" is one word too many.',
  'usage.unknown-option': 'There is no option "{found}".',
  'usage.see-help': 'See: strategia --help',
  'usage.missing-value': 'The option "{found}" needs a value.',
  'usage.unexpected-value': 'The option "{found}" takes no value.',
  'usage.wrong-value': '{option} cannot be "{found}". Write one of: {allowed}.',
  'usage.wrong-port': '--port cannot be "{found}". Write a number from 1024 to 65535.',
  'usage.wrong-base':
    '--base cannot be "{found}". Write a path that begins and ends with /, e.g. /strategia/.',
  'usage.port-in-use':
    'The port {port} is taken: another program serves there, perhaps another strategia dev. End it, or choose another port: --port {other}',
  'usage.needs-out':
    '{option} builds only a part, which must not replace the whole. Say where to put it: --out FOLDER',
  'usage.no-format': 'The command "{found}" has no option --format; validate and build have it.',
  'usage.unknown-code': 'There is no problem "{found}".',
  'usage.see-codes': 'All of them: strategia explain',
  'usage.missing-document':
    'Which document? Write its name after the command: strategia extract DOCUMENT.pdf --out FOLDER',
  'usage.missing-language': 'Which language? Write its tag after the command: strategia labels de',
  'usage.wrong-language':
    '"{found}" is not a tag of a language. Write two or three small letters: strategia labels de',
  'usage.missing-projects':
    'Where are the projects? Name their folder: strategia build-all FOLDER --out FOLDER',
  'usage.missing-results':
    'Where are the results of build-all? Name their folder: strategia catalogue FOLDER',
  'usage.wrong-shard': '--shard cannot be "{found}". Write which part of how many, from 1/4 to 4/4.',
  'usage.extract-needs-out': 'Say into which new or empty folder the data go: --out FOLDER',
  'stage.load': 'reading the data',
  'stage.validate': 'checking the data',
  'stage.browser': 'starting the browser',
  'stage.pdf': 'printing the PDF',
  'stage.finish': 'finishing the PDF',
  'stage.site': 'rendering the site',
  'stage.publish': 'publishing',
  'progress.waiting': 'waiting for another build (process {pid})',
  'progress.recovered': 'an interrupted publication was put right',
  'progress.fresh-browser': 'the browser ended unexpectedly; another one is started',
  'progress.no-sandbox':
    "the browser's sandbox is off, because the program runs as root or the system does not allow it",
  'progress.unverified':
    'the browser {version} is not the one that was tested: the documents will be no more than a preview',
  'progress.document-left-out':
    '{path} is left out: with the highest goals alone it has {found} pages, and in this form it may have {maximum} at most; shorter titles or a shorter mission and vision make room',
  'progress.missing-words':
    '{folder}/labels/{language}.json: of {all} words of the interface {count} are missing; they appear in English. "strategia labels {language}" writes the file with them',
  'summary.done': 'Published in {seconds} s. Files: {files}, {size} in all.',
  'summary.unchanged':
    'Nothing has changed since the last build: the {files} files in {folder} are whole ({seconds} s). --no-cache builds them anew.',
  'summary.pages': '{size}, pages: {pages}',
  'summary.site': 'pages of the site: {count}',
  'summary.content':
    'Lists of goals: {sourced} from sources, {proposed} proposed, {empty} explicitly empty, {missing} not supplied.',
  'summary.proposals': 'Contains proposals of the editors ({count}), which are no part of the resolution.',
  'summary.proposals-draft': 'Contains proposals of the editors ({count}).',
  'summary.kilobytes': '{size} kB',
  'summary.megabytes': '{size} MB',
  'summary.preview':
    'The PDF documents are an unverified preview and say so on each page: they were printed by the browser {browser}, with which the program was not tested. To publish: npx puppeteer browsers install chrome-headless-shell@147',
  'summary.no-url': 'site.json names no "url": no QR code, canonical addresses, site map or feed.',
  'summary.no-publisher': 'site.json names no "publisher": the site says that it is not an official one.',
  'summary.look': 'Open: {path}',
  'summary.offline':
    'In a browser that runs no scripts, links from page to page work from disk in the archive {archive}, or by: npm run dev',
  'extract.done': '{count} files of the edition {edition} are in {folder}',
  'extract.next':
    'Build them: strategia build --data "{folder}" --edition {edition} --proposals show --out FOLDER',
  'labels.done':
    '{file}: {count} words wait for a translation; each stands behind "[en] ". Write your text in its place, without "[en] ".',
  'labels.complete':
    'The language {language} lacks no word. {file} holds only what you want to say differently.',
  'validate.done': 'The data is correct. Editions: {editions}.',
  'tidy.change': '"{before}" → "{after}"',
  'tidy.unread': '{file} was left alone: it cannot be read. strategia validate says why.',
  'tidy.nothing': 'Nothing to put right.',
  'tidy.found':
    'To be put right: {count} texts in {files} files. Nothing was changed; strategia tidy --write does it.',
  'tidy.done': 'Put right: {count} texts in {files} files.',
  'all.published': '[{place}] {project}: published, {seconds} s, files: {files}',
  'all.unchanged': '[{place}] {project}: unchanged',
  'all.failed': '[{place}] {project}: failed, {seconds} s',
  'all.gone':
    '{project} is no longer among the projects: it leaves the catalogue. What was published of it stays in {folder}.',
  'all.done':
    'Projects: {count}. Published: {published}, unchanged: {unchanged}, failed: {failed}; {seconds} s.',
  'all.merge': 'When all shards have ended, merge what they left: strategia catalogue "{folder}"',
  'catalogue.done': 'The catalogue of {count} projects, of which {failed} failed, is in {folder}',
  'problems.count': 'Problems: {count}. Nothing was published; what was published before is unchanged.',
  'failure.unexpected': 'The program failed: {message}',
  'failure.unchanged':
    'Nothing was published; what was published before is unchanged. With --debug the program tells more.',
  'failure.nothing-written': 'Nothing was written.',
  'failure.aborted': 'Stopped. What was published before is unchanged.',
  'dev.building': 'The site is being built …',
  'dev.built': 'Built in {seconds} s.',
  'dev.serving': 'The site is at {address} (Ctrl+C stops it)',
  'dev.document': 'The document after {seconds} s: {address}',
  'dev.failed': 'The site could not be built',
  'dev.rebuilt': 'Built again in {seconds} s.',
  'dev.waiting': 'Correct it and save: the next change is built again.',
  'dev.pages': 'The pages after {seconds} s: {address}',
  'dev.bar': 'Preview while you write',
  'dev.bar.document': 'PDF document',
  'dev.bar.hide': 'Hide (Esc)',
  'dev.bar.show': 'To be corrected: {count}',
  'dev.bar.lost': 'The preview has stopped. To go on: npm run dev',
  'dev.viewer.title': 'The document while you write',
  'dev.viewer.site': 'Site',
  'dev.viewer.file': 'The PDF file',
  'dev.viewer.waiting': 'The document is being made …',
  'dev.viewer.page': 'Last change: page {page}',
} as const;

/** The key of one of the program's own sentences. */
export type ProgramTextKey = keyof typeof programTextsEn;
