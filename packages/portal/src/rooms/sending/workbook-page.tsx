export const WorkbookPage = () => null;
