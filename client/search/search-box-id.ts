// The id of the search box, for those who lead to it.
export const SEARCH_BOX = 'search-box';
