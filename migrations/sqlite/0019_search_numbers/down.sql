DROP TRIGGER merchant_search_insert;
CREATE TRIGGER merchant_search_insert AFTER INSERT ON merchant_search BEGIN
    UPDATE merchant_search SET id = 1 + coalesce(
        (SELECT other.id FROM merchant_search other, organizations o
         WHERE o.id = new.organization_id
             AND other.id BETWEEN o.number << 32 AND (o.number + 1 << 32) - 1 AND other.id <> new.id
         ORDER BY other.id DESC LIMIT 1),
        (SELECT number << 32 FROM organizations WHERE id = new.organization_id)
    ) WHERE id = new.id;
    INSERT INTO merchant_search_trigrams (rowid, search_text)
    SELECT id, search_text FROM merchant_search
    WHERE organization_id = new.organization_id AND merchant_id = new.merchant_id;
END;

DROP INDEX merchants_by_search;
ALTER TABLE merchants DROP COLUMN search_number;
