import type { MessageLanguage } from '../messages/message-language.ts';
import type { ProblemCode } from '../messages/problem-texts.ts';
import { explainProblem, explainWords } from './explanation.ts';
import type { ShownExplanation } from './explanation.ts';
import { listGroups } from './groups.ts';

/** Every explanation as one page of Markdown. */
export function writeProblemsPage(language: MessageLanguage): string {
  const words = explainWords[language];
  const groups = listGroups();
  const contents = groups.map(({ title }) => `- [${words[title]}](#${makeAnchor(words[title])})`);
  const sections = groups.map(({ title, codes }) =>
    [`## ${words[title]}`, ...codes.map((code) => writeSection(code, language))].join('\n\n'),
  );
  return `${[`# ${words['page.title']}`, words['page.intro'], contents.join('\n'), ...sections].join('\n\n')}\n`;
}

function writeSection(code: ProblemCode, language: MessageLanguage): string {
  const { message, hint, why, wrong, right } = explainProblem(code, language);
  const said = [message, hint].filter((part) => part !== undefined).join(' ');
  return [
    `### ${code}`,
    `> ${escapeMarkdown(said)}`,
    escapeMarkdown(why),
    ...[wrong, right].map(writeExample),
  ].join('\n\n');
}

function writeExample({ heading, lines, isPiece }: ShownExplanation['wrong']): string {
  return isPiece
    ? [heading, '', '````', ...lines, '````'].join('\n')
    : `${heading} ${escapeMarkdown(lines.join(' '))}`;
}

/** As GitHub makes it of a heading. */
function makeAnchor(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\<>*_[\]`#|~]/g, '\\$&');
}
