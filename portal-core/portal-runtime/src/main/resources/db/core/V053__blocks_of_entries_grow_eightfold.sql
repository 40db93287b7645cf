-- The newest thousand entries tell how common a word is; blocks of 512, 4 096 and 32 768 let the next look be as far as it must.
update core.search_entry set
    words = ts_delete(words, array['A' || no / 1024, 'B' || no / 16384])
        || array_to_tsvector(array['A' || no / 512, 'B' || no / 4096, 'C' || no / 32768]),
    titles = ts_delete(titles, array['A' || no / 1024, 'B' || no / 16384])
        || array_to_tsvector(array['A' || no / 512, 'B' || no / 4096, 'C' || no / 32768]);
