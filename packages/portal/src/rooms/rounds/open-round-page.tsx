export const OpenRoundPage = () => null;
