package org.linkwright.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Cell sites at round coordinates, and where the travelling part of the story is in which week. */
final class Cells {
    /**
     * One sector.
     *
     * @param site name of the site in T-Mobile's form
     * @param azimuth in degrees
     */
    record Cell(String site, int lac, int id, String latitude, String longitude, int azimuth, City city) {}

    record City(String name, String state, String zip, String latitude, String longitude, int lac) {}

    static final City WASHINGTON = new City("Washington", "DC", "20001", "38.90", "-77.00", 41100);
    static final City HOUSTON = new City("Houston", "TX", "77002", "29.70", "-95.40", 42200);
    static final City CHICAGO = new City("Chicago", "IL", "60601", "41.90", "-87.60", 43300);
    static final City MIAMI = new City("Miami", "FL", "33101", "25.80", "-80.20", 44400);
    private static final List<City> ROUTE = List.of(WASHINGTON, HOUSTON, CHICAGO, MIAMI);

    private Cells() {}

    /** The city in which the advertisements of that week are, and the organiser and the driver with them. */
    static City onTour(LocalDate day) {
        long week = ChronoUnit.WEEKS.between(Cast.FIRST_DAY, day);
        return ROUTE.get(Math.floorMod(week, ROUTE.size()));
    }

    static City onTour(Instant at) {
        return onTour(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** One of nine sectors of a city. */
    static Cell any(City city, SplittableRandom random) {
        int site = random.nextInt(3);
        int sector = random.nextInt(3);
        String latitude = city.latitude() + site;
        String longitude = city.longitude() + site;
        String name = city.state() + "0" + (city.lac() / 100 % 100) + site + "F";
        int id = 20100 + 10 * site + sector + 1;
        return new Cell(name, city.lac() + site, id, latitude, longitude, 60 + 120 * sector, city);
    }
}
