// Put into a page after content.js: its last value, once it is there, is what the background receives. A bundle of modules would leave none.
globalThis.crossreadRead();
