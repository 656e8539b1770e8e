export const XlsFormPage = () => null;
