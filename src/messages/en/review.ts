/** What `review` says, in English. */
export const reviewTextsEn = {
  'help.command.review':
    'shows what goals lack, what is not translated, and what is worth a second look; --a11y checks the pages of a built site in a browser: strategia review --a11y [FOLDER]',
  'help.option.date': 'review: the day with which deadlines are compared, e.g. 2027-01-31; today by default',
  'help.option.a11y': 'review: writes what automatic checks of accessibility have found, with date and tools',
  'usage.wrong-date': '--date cannot be "{found}". Write year, month and day: 2027-01-31.',
  'usage.review-file-taken':
    'There is a file {file} already, and it is no report of strategia review. Nothing was changed. Choose another name.',
  'usage.review-file-is-folder': '{file} is a folder. Name a file in it, for example {file}/review.html.',
  'review.written': 'Report: {file}',
  'review.title': 'Review of the data (strategia review)',
  'review.day': 'Deadlines as of {date}',
  'review.goals': 'What the goals have',
  'review.of-edition': '{title} (edition {id})',
  'review.column.number': 'No.',
  'review.column.goal': 'Goal',
  'review.column.results': 'Results',
  'review.column.partners': 'Partners',
  'review.column.instruments': 'Instruments',
  'review.column.indicators': 'Indicators',
  'review.column.values': 'Values',
  'review.column.deadlines': 'Deadlines',
  'review.column.sources': 'Sources',
  'review.column.place': 'Where',
  'review.cell.missing': 'missing',
  'review.cell.empty': 'empty',
  'review.cell.not-expected': '–',
  'review.cell.below': 'below: {count}',
  'review.cell.of': '{count} of {of}',
  'review.cell.proposal': '{words}*',
  'review.total': 'Missing in',
  'review.legend.columns':
    'Values: indicators of the goal with a first or a reported value. Deadlines: results with a year. Sources: how many different ones are cited.',
  'review.legend.missing':
    'missing: not supplied; write it in the file of the goal, or leave it if the document says nothing.',
  'review.legend.empty': 'empty: there are none, and the data say why.',
  'review.legend.not-expected': '–: goals of this kind carry none.',
  'review.legend.below': 'below: the goals below it are measured by so many indicators.',
  'review.legend.proposal': '*: all of it is a proposal of the editors.',
  'review.translations': 'What is not translated',
  'review.language': 'Language: {language}',
  'review.translated': 'Every text is translated (texts: {count}).',
  'review.untranslated':
    'Not translated: {count} of {all} texts. Add "{language}" to each of them; until then readers see the language of the document.',
  'review.chapters': 'Chapters without this language: {count}. To be written:',
  'review.words':
    'Words of the site in English for want of others: {count}. strategia labels {language} writes them into a file, for somebody to translate.',
  'review.remarks': 'Worth a second look',
  'review.remarks.none': 'Nothing.',
  'review.remarks.about': 'None of this stops a build. What is meant as it stands can stay.',
  'review.topic.unfinished': 'To be written',
  'review.topic.copied': 'Left behind from another plan',
  'review.topic.deadlines': 'Deadlines that are past',
  'review.topic.measures': 'Results without a measure',
  'review.topic.lengths': 'Texts far longer than others of their kind',
  'review.topic.unused': 'Entries that nothing uses',
  'review.topic.other': 'Other advice',
  'review.more': '… and {count} more: --format html --out review.html shows all of them.',
  'review.place': '{file}, line {line}',
  'review.column.text': 'Text',
  'review.column.found': 'What was found',
  'review.column.hint': 'What could be done',
  'review.message.consultation-ended': 'The consultation ended on {date}.',
  'review.hint.consultation-ended': 'Write what came of it as the new "status", for example "tabled".',
  'review.message.horizon-past': 'The plan reaches to the year {year}, which has ended.',
  'review.hint.horizon-past':
    'If it no longer applies, write "status": { "type": "expired" }, or "superseded" with what took its place.',
  'review.message.result-overdue':
    'Result {number} of {goal} was due in {year}, and nothing says that it was reached.',
  'review.hint.result-overdue':
    'Say how far it has come in statuses.json in the folder monitoring, or correct the year.',
  'review.message.target-without-value':
    'The indicator "{name}" has a target for {date}, and no value of that day or later.',
  'review.hint.target-without-value': 'Add the value to monitoring/{edition}/values.json.',
  'review.message.results-without-measure': 'No measure ({goal}), results no.: {numbers}.',
  'review.hint.results-without-measure':
    'Add "measure": by what it can be seen that the result was reached. Leave it if the document has none.',
  'review.message.no-result-with-measure': 'None of the {count} results has a measure.',
  'review.hint.no-result-with-measure':
    'Add "measure" to results: by what it can be seen that they were reached. Leave it if the document has none.',
  'review.message.long-text': '{count} characters, where others of its kind have some {usual}: "{found}"',
  'review.hint.long-text':
    'Has another text, or a note, got into it? If that is how it reads in the document, leave it.',
  'review.message.partner-without-goal': 'The partner "{name}" serves no goal.',
  'review.hint.partner-without-goal': 'Name it in "partners" of a goal ("{id}"), or delete the entry.',
  'review.message.instrument-without-goal': 'The instrument "{name}" serves no goal.',
  'review.hint.instrument-without-goal': 'Name it in "instruments" of a goal ("{id}"), or delete the entry.',
  'review.message.kind-without-entry': 'No entry is of the kind "{name}".',
  'review.hint.kind-without-entry': 'Give some entry this kind ("{id}"), or delete it.',
  'review.message.source-never-cited': 'The source "{name}" is never cited.',
  'review.hint.source-never-cited': 'Cite it where it says something ("{id}"), or delete the entry.',
  'review.message.indicator-without-goal': 'The indicator "{name}" measures no goal.',
  'review.hint.indicator-without-goal':
    'Name in "goals" what it measures; or write "context": true if it shows the background.',
} as const;

/** The key of something that `review` says. */
export type ReviewTextKey = keyof typeof reviewTextsEn;
