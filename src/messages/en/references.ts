import type { ProblemText } from '../message-language.ts';

/** English messages about ids and what refers to them. One entry a code, in alphabetical order. */
export const referencesTextsEn = {
  'duplicate-id': {
    message: 'The id "{found}" is already taken at {first}.',
    hint: 'Give one of them another id.',
  },
  'goal-number-for-id': {
    message: '"{found}" is the number of a goal; here stands its id, which never changes.',
    hint: 'Write "{id}".',
  },
  'listed-twice': {
    message: '"{found}" already stands in this list.',
    hint: 'Delete one of the two.',
  },
  'missing-register': {
    message: 'This file is missing, but {place} refers to "{found}" in it.',
    hint: 'Create it, or delete what refers to it.',
  },
  'name-for-id': {
    message: '"{found}" is a name; here stands an id, which never changes.',
    hint: 'Write "{id}".',
  },
  'related-to-itself': {
    message: 'The goal "{found}" is related to itself.',
    hint: 'Delete this entry.',
  },
  'similar-id': {
    message:
      '"{found}" differs from "{other}" ({first}) only by capitals or by the way an accent is written.',
    hint: 'Choose an id that differs more, or correct the slip.',
  },
  'unknown-domain': {
    message: '"{found}" is not among the domains of strategy.json.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-goal': {
    message: '"{found}" is not the id of a goal of this edition.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-goal-file': {
    message: 'No file in goals/ has the id "{found}".',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-indicator': {
    message: '"{found}" is not in indicators.json.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-instrument': {
    message: '"{found}" is not in instruments.json.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-kind': {
    message: '"{found}" is not among the kinds of this file.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-language': {
    message: '"{found}" is not among the languages of site.json: {allowed}.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-level': {
    message: '"{found}" is not among the levels of strategy.json.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-partner': {
    message: '"{found}" is not in partners.json.',
    hint: 'Did you mean "{suggestion}"?',
  },
  'unknown-result': {
    message: 'Goal {goal} has no result {found}; it has {count}.',
    hint: 'Give a number of its list, or delete "result" if the status is about the whole goal.',
  },
  'unknown-source': {
    message: '"{found}" is not in sources.json.',
    hint: 'Did you mean "{suggestion}"?',
  },
} as const satisfies Record<string, ProblemText>;
