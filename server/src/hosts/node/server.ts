import { serve } from './serve.ts';

/** The language server as a process of its own: the editor that starts it says where corpora are kept. */
serve(null);
