package org.linkwright.normalize;

import org.linkwright.model.ZoneBasis;

/**
 * What is known about a text from around it: from its column, its layout's profile, its file or the user. Everything is
 * optional: an empty string, {@link DateOrder#UNDECIDED} or {@code '\0'} say "not known".
 *
 * @param region ISO 3166 code of the country whose national forms to assume, such as {@code US}
 * @param zone zone or offset id of times that carry none
 * @param zoneBasis where {@code zone} came from
 * @param order of days and months
 * @param decimal the decimal sign, {@code '.'} or {@code ','}
 * @param currency of amounts that carry none; {@code wei} and {@code sat} are minor units
 * @param platform of handles, such as {@code Instagram}
 * @param column header of the column
 * @param format how the column writes times or durations: {@code s}, {@code m:ss}, {@code h:mm:ss}, {@code epoch-s},
 *     {@code epoch-ms}, {@code epoch-us}, {@code cocoa}, {@code webkit}, {@code excel-1900}, {@code excel-1904}, {@code excel-number}
 * @param layout id of the layout, where a value's form depends on it: {@code att}, {@code airtel}, {@code jio}, {@code sprint}
 * @param bank key of the bank that accounts are with, such as {@code aba:123456780}
 */
public record Context(
        String region,
        String zone,
        ZoneBasis zoneBasis,
        DateOrder order,
        char decimal,
        String currency,
        String platform,
        String column,
        String format,
        String layout,
        String bank) {
    public static final Context NONE =
            new Context("", "", ZoneBasis.UNKNOWN, DateOrder.UNDECIDED, '\0', "", "", "", "", "", "");

    public Context withRegion(String value) {
        return new Context(value, zone, zoneBasis, order, decimal, currency, platform, column, format, layout, bank);
    }

    public Context withZone(String value, ZoneBasis basis) {
        return new Context(region, value, basis, order, decimal, currency, platform, column, format, layout, bank);
    }

    public Context withOrder(DateOrder value) {
        return new Context(region, zone, zoneBasis, value, decimal, currency, platform, column, format, layout, bank);
    }

    public Context withDecimal(char value) {
        return new Context(region, zone, zoneBasis, order, value, currency, platform, column, format, layout, bank);
    }

    public Context withCurrency(String value) {
        return new Context(region, zone, zoneBasis, order, decimal, value, platform, column, format, layout, bank);
    }

    public Context withPlatform(String value) {
        return new Context(region, zone, zoneBasis, order, decimal, currency, value, column, format, layout, bank);
    }

    public Context withColumn(String value) {
        return new Context(region, zone, zoneBasis, order, decimal, currency, platform, value, format, layout, bank);
    }

    public Context withFormat(String value) {
        return new Context(region, zone, zoneBasis, order, decimal, currency, platform, column, value, layout, bank);
    }

    public Context withLayout(String value) {
        return new Context(region, zone, zoneBasis, order, decimal, currency, platform, column, format, value, bank);
    }

    public Context withBank(String value) {
        return new Context(region, zone, zoneBasis, order, decimal, currency, platform, column, format, layout, value);
    }
}
