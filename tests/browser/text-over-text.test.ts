import { describe, expect, it } from 'vitest';
import { openOnce } from './open-once.ts';
import { findOverlaps, preparePlan, printPlan } from './print-plan.ts';

const browser = openOnce();
const forms = ['full', 'large', 'working'] as const;

describe('cards that run over pages (issue 10)', () => {
  /** Goals with long lists, each with another one behind it. */
  const sizes = [
    { goal: 'szkoly', results: 60, partners: 80 },
    { goal: 'woda', results: 30, partners: 10 },
  ] as const;

  it('have nothing painted over their last items', async () => {
    const plan = await preparePlan(async (edit) => {
      await edit('partners.json', (content) => {
        (content.partners as object[]).push(
          ...count(80, (number) => ({ id: `p-${number}`, name: `Partner ${number}`, kind: 'gmina' })),
        );
      });
      for (const { goal, results, partners } of sizes)
        await edit(`goals/${goal}.json`, (content) => {
          const details = content.details as object;
          Object.assign(details, {
            results: {
              status: 'sourced',
              items: count(results, (number) => ({
                text: `Rezultat ${number}, który opisano tak, jak opisuje się je w gminach: w dwóch, a czasem w trzech wierszach`,
                measure: 'liczba osób',
                year: 2030,
              })),
            },
            partners: {
              status: 'sourced',
              items: count(partners, (number) => ({ partner: `p-${number}` })),
            },
          });
        });
    });
    const pages = await printPlan(plan, forms, browser());
    for (const form of forms) {
      const printed = pages.get(form) ?? [];
      const texts = printed.flat().map(({ text }) => text);
      expect(
        texts.filter((text) => text.includes('Rezultat 60,')),
        form,
      ).toHaveLength(1);
      expect(findOverlaps(printed), form).toEqual([]);
    }
  });
});

describe('numbers of goals (issue 10)', () => {
  const numbers: Readonly<Record<string, string | undefined>> = {
    szkoly: '10.12',
    drogi: 'P1.F1.A1',
    woda: 'GOAL2030.TARGET12',
    przedsiebiorcy: 'Część pierwsza, rozdz. 1',
    kultura: undefined,
  };

  it('lie over no title, however they are written', async () => {
    const plan = await preparePlan(async (edit) => {
      for (const [goal, number] of Object.entries(numbers))
        await edit(`goals/${goal}.json`, (content) => {
          if (number === undefined) delete content.number;
          else content.number = number;
        });
    });
    const pages = await printPlan(plan, [...forms, 'summary'], browser());
    for (const [form, printed] of pages) {
      const texts = printed.flat().map(({ text }) => text);
      expect(
        texts.filter((text) => text.includes('GOAL2030.TARGET12')),
        form,
      ).not.toHaveLength(0);
      expect(findOverlaps(printed), form).toEqual([]);
    }
  });
});

function count<T>(length: number, make: (number: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index + 1));
}
