import LedeDocument
import Testing

@testable import LedeParsing

@Suite struct FactTests {
  @Test(
    arguments: [
      ("By JANE DOE", "Jane Doe", nil),
      ("By Jane Doe and John Roe | Reuters", "Jane Doe and John Roe", "Reuters"),
      ("JANE DOE, Staff Writer", "Jane Doe", nil),
      (
        "By Jane van der Doe, Ana O'BRIEN and John Roe",
        "Jane van der Doe, Ana O'Brien and John Roe", nil
      ),
      (
        "By Jane Doe - The Eastholm Courier - Thursday, March 3, 2024", "Jane Doe",
        "The Eastholm Courier"
      ),
      ("By Monday the ferry will run", nil, nil),
      ("By the end of the year", nil, nil),
      ("Eastern Pier", nil, nil),
      ("By", nil, nil),
    ] as [(String, String?, String?)])
  func bylinesNameWritersAndOutlet(_ line: String, _ names: String?, _ outlet: String?) {
    #expect(Byline(line)?.names == names)
    #expect(Byline(line)?.outlet == outlet)
  }

  @Test(
    arguments: [
      ("SAN FRANCISCO (Reuters) — The board met.", "SAN FRANCISCO"),
      ("LONDON, March 3 - The board met.", "LONDON"),
      ("ROTTERDAM, Oct. 14 (Tidewire) — Halden Systems", "ROTTERDAM"),
      ("VIENNA — Kestrel", "VIENNA"),
      ("ST. LOUIS, Mo. (AP) – The board", "ST. LOUIS"),
      ("Paris (AFP) – The board", "Paris"),
      ("NASA said on Monday", nil),
      ("ZTE Corp. (763) — a maker of phones — said", nil),
      ("The board met — twice.", nil),
      ("IBM CEO Jane Doe - who left - said", nil),
    ] as [(String, String?)])
  func datelinesNameThePlace(_ text: String, _ place: String?) {
    #expect(Dateline(Array(text.utf8)[...])?.place == place)
  }

  @Test(
    arguments: [
      ("December 22, 2023", "2023-12-22"),
      ("Published on December 22, 2023 03:52PM EST", "2023-12-22T15:52-05:00"),
      ("Updated 3 March 2024, 10:03 a.m. GMT", "2024-03-03T10:03Z"),
      ("Sept. 5th, 2019", "2019-09-05"),
      ("2024-03-05", "2024-03-05"),
      ("2024-03-05T10:03:00Z", "2024-03-05T10:03Z"),
      ("December 42, 2023", nil),
      ("March of the penguins", nil),
      ("99999999999999999999", nil),
    ] as [(String, String?)])
  func datesAreReadAsISO8601(_ line: String, _ iso: String?) {
    #expect(PublicationDate(line)?.iso == iso)
  }

  @Test(
    arguments: [
      (
        "The board of the harbor said on Monday that the ferry will not run until the end of the year.",
        "en"
      ),
      (
        "Der Hafen bleibt bis zum Ende des Jahres geschlossen, sagte die Behörde am Montag in einer Mitteilung.",
        "de"
      ),
      (
        "Le port restera fermé jusqu’à la fin de l’année, a dit la direction dans une note aux capitaines.",
        "fr"
      ),
      (
        "El puerto seguirá cerrado hasta el fin de año, según dijo la dirección en una nota a los capitanes.",
        "es"
      ),
      (
        "Il porto resterà chiuso fino alla fine dell’anno, ha detto la direzione in una nota ai capitani della città.",
        "it"
      ),
      (
        "O porto ficará fechado até ao fim do ano, disse a direção em uma nota aos capitães que não foram ouvidos.",
        "pt"
      ),
      (
        "De haven blijft tot het einde van het jaar dicht, zei het bestuur in een bericht aan de kapiteins.",
        "nl"
      ),
      ("港は年末まで閉鎖されると発表した。", nil),
      ("Pier Ferry Lamp", nil),
    ] as [(String, String?)])
  func languageIsGuessedFromSmallWords(_ text: String, _ language: String?) {
    #expect(LanguageGuess.language(of: Array(text.utf8)[...]) == language)
  }

  @Test func hebrewAndArabicRunFromRightToLeft() {
    #expect(
      ReadingDirection.direction(of: Array("הנמל סגור עד סוף השנה, ABC".utf8)[...]) == .rightToLeft)
    #expect(
      ReadingDirection.direction(of: Array("Порт закрыт до конца года".utf8)[...]) == .leftToRight)
  }
}
