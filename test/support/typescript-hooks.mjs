// Node 20 does not hand `--import tsx` on to worker threads: `tsx` registers itself in the main thread only.
// Preloaded instead of it, this registers in every thread, so that a `.ts` worker runs from source.
import { register } from 'tsx/esm/api';

register();
