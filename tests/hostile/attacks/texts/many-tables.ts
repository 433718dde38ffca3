import type { Attack } from '../../attack.ts';

export default {
  'chapters/wstep.pl.md': 'Tabela: x\n\n|a|b|\n|-|-|\n|1||\n\n'.repeat(10_000),
} satisfies Attack;
