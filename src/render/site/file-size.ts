import type { LanguageTools } from '../environment.ts';

/** `412 kB`, `1,3 MB`: in steps of 1,000, as downloads are measured. */
export function formatFileSize(bytes: number, tools: Pick<LanguageTools, 'label' | 'formatNumber'>): string {
  if (bytes < 999_500)
    return tools.label('site.size.kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) });
  const megabytes = Math.round(bytes / 100_000) / 10;
  return tools.label('site.size.megabytes', { size: tools.formatNumber(megabytes) });
}
