export const CheckPage = () => null;
