// Generated from src/validate/schema by `npm run types`; a test compares. Do not edit.
import type { DataShape } from './data-shape.ts';

/** The shape of each kind of file, and those that stand in several places. */
export const dataShapes: Readonly<Record<string, DataShape>> = {
  text: { isText: true },
  reason: { isText: true },
  goalLinks: {
    status: 'list',
    members: {
      reason: 'reason',
      items: { items: { status: 'statement', members: { goal: { names: 'goal' } }, required: ['goal'] } },
    },
  },
  goalData: {
    defines: 'goal',
    members: {
      title: 'text',
      shortTitle: 'text',
      summary: 'text',
      plainText: 'text',
      details: {
        members: {
          results: {
            status: 'list',
            members: {
              reason: 'reason',
              items: {
                items: {
                  status: 'statement',
                  members: { text: 'text', measure: 'text' },
                  required: ['text'],
                },
              },
            },
          },
          partners: {
            status: 'list',
            members: {
              reason: 'reason',
              items: {
                items: {
                  status: 'statement',
                  members: { partner: { names: 'partner' }, role: 'text' },
                  required: ['partner'],
                },
              },
            },
          },
          instruments: {
            status: 'list',
            members: {
              reason: 'reason',
              items: {
                items: {
                  status: 'statement',
                  members: { instrument: { names: 'instrument' }, role: 'text' },
                  required: ['instrument'],
                },
              },
            },
          },
          domains: {
            status: 'list',
            members: {
              reason: 'reason',
              items: {
                items: {
                  status: 'statement',
                  members: { domain: { names: 'domain' } },
                  required: ['domain'],
                },
              },
            },
          },
          related: 'goalLinks',
        },
      },
      children: { minItems: 1, items: 'goalData' },
    },
    required: ['title'],
  },
  value: { status: 'statement' },
  figures: {
    members: {
      figures: {
        items: {
          defines: 'figure',
          status: 'statement',
          members: {
            title: 'text',
            alternative: 'text',
            description: 'text',
            licence: { members: { name: 'text' }, required: ['name'] },
            goal: { names: 'goal' },
          },
          required: ['title', 'alternative', 'licence'],
        },
      },
    },
    required: ['figures'],
  },
  glossary: {
    members: {
      terms: {
        items: {
          defines: 'term',
          status: 'statement',
          members: { term: 'text', meaning: 'text' },
          required: ['term', 'meaning'],
        },
      },
    },
    required: ['terms'],
  },
  goal: {
    defines: 'goal',
    members: {
      title: 'text',
      shortTitle: 'text',
      summary: 'text',
      plainText: 'text',
      details: {
        members: {
          results: {
            status: 'list',
            members: {
              reason: 'reason',
              items: {
                items: {
                  status: 'statement',
                  members: { text: 'text', measure: 'text' },
                  required: ['text'],
                },
              },
            },
          },
          partners: {
            status: 'list',
            members: {
              reason: 'reason',
              items: {
                items: {
                  status: 'statement',
                  members: { partner: { names: 'partner' }, role: 'text' },
                  required: ['partner'],
                },
              },
            },
          },
          instruments: {
            status: 'list',
            members: {
              reason: 'reason',
              items: {
                items: {
                  status: 'statement',
                  members: { instrument: { names: 'instrument' }, role: 'text' },
                  required: ['instrument'],
                },
              },
            },
          },
          domains: {
            status: 'list',
            members: {
              reason: 'reason',
              items: {
                items: {
                  status: 'statement',
                  members: { domain: { names: 'domain' } },
                  required: ['domain'],
                },
              },
            },
          },
          related: 'goalLinks',
        },
      },
      children: { minItems: 1, items: 'goalData' },
    },
    required: ['title'],
  },
  indicators: {
    members: {
      indicators: {
        items: {
          defines: 'indicator',
          status: 'statement',
          members: {
            name: 'text',
            unit: 'text',
            description: 'text',
            goals: 'goalLinks',
            baseline: 'value',
            targets: { items: 'value' },
          },
          required: ['name'],
        },
      },
    },
    required: ['indicators'],
  },
  instruments: {
    members: {
      kinds: { items: { members: { name: 'text' }, required: ['name'], defines: 'instrument-kind' } },
      instruments: {
        items: {
          defines: 'instrument',
          status: 'statement',
          members: { name: 'text', kind: { names: 'instrument-kind' }, description: 'text' },
          required: ['name'],
        },
      },
    },
    required: ['kinds', 'instruments'],
  },
  partners: {
    members: {
      kinds: { items: { members: { name: 'text' }, required: ['name'], defines: 'partner-kind' } },
      partners: {
        items: {
          defines: 'partner',
          status: 'statement',
          members: { name: 'text', kind: { names: 'partner-kind' }, description: 'text' },
          required: ['name'],
        },
      },
    },
    required: ['kinds', 'partners'],
  },
  site: {
    members: {
      title: 'text',
      publisher: { members: { name: 'text', address: 'text' }, required: ['name'] },
      contentLicence: { members: { name: 'text' }, required: ['name'] },
      accessibility: {
        members: {
          entity: 'text',
          scope: 'text',
          assessment: 'text',
          shortcomings: { items: 'text' },
          procedure: 'text',
          applications: 'text',
          architecture: 'text',
          communication: 'text',
        },
      },
    },
    required: ['title'],
  },
  sources: {
    members: {
      sources: {
        items: { defines: 'source', members: { title: 'text', note: 'text' }, required: ['title'] },
      },
    },
    required: ['sources'],
  },
  statuses: {
    members: {
      statuses: {
        items: {
          status: 'statement',
          members: { goal: { names: 'goal' }, text: 'text' },
          required: ['goal'],
        },
      },
    },
    required: ['statuses'],
  },
  strategy: {
    members: {
      commune: 'text',
      title: 'text',
      shortTitle: 'text',
      status: { members: { ways: 'text', by: 'text' }, required: ['ways', 'by'] },
      adoption: { members: { body: 'text', bodyGenitive: 'text' }, required: ['body'] },
      changes: { items: { members: { text: 'text' }, required: ['text'] } },
      mission: 'text',
      vision: 'text',
      goalsIntroduction: 'text',
      goalsClosing: 'text',
      domains: {
        status: 'statement',
        members: {
          items: { minItems: 1, items: { defines: 'domain', members: { name: 'text' }, required: ['name'] } },
        },
        required: ['items'],
      },
      levels: {
        minItems: 1,
        items: { members: { lists: { items: { members: { name: 'text' }, required: ['name'] } } } },
      },
      goals: { minItems: 1, items: { names: 'goal' } },
      chapters: {
        items: { defines: 'chapter', status: 'statement', members: { title: 'text' }, required: ['title'] },
      },
    },
    required: ['commune', 'title', 'shortTitle', 'status', 'levels', 'goals'],
  },
  values: {
    members: {
      values: {
        items: {
          status: 'statement',
          members: { indicator: { names: 'indicator' } },
          required: ['indicator'],
        },
      },
    },
    required: ['values'],
  },
};
