export const DATA_FOLDER = 'data';
