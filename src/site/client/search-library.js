import MiniSearch from 'minisearch';

/** The library of the search, a script of its own: the search page loads it when somebody means to search. */
Object.assign(globalThis, { MiniSearch });
