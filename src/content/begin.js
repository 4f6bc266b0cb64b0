// Put into a page after content.js: the reading begins before anybody is there to hear of it. Nothing is left as a result: nobody waits for one.
globalThis.crossreadBegin();
