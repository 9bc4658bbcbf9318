/** What stands in the page until its code and data are there. Seen only where that takes a while. */
export function Opening() {
  return (
    <output className="page-width appear-late block py-16 text-furniture text-quiet">
      Opening the page…
    </output>
  );
}
