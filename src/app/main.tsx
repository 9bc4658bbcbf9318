document.title = 'Verbatim';
